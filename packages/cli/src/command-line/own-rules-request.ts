/** Which rules are asked beside, or instead of, those that come with whydown. */
export interface OwnRulesRequest {
	readonly folders: readonly string[];
	/** Leave out those that come with whydown. */
	readonly only: boolean;
}

// Generated from condition.ohm by `npm run generate`.

export const conditionGrammar: string = `/*
 * The condition language of rules: \`needs\`, \`excludes\` and \`resolved_by\`.
 * \`or\` binds loosest, then \`and\`, then the relations (\`then\`, \`not followed by\`, \`not preceded by\`), which
 * chain from left to right. \`within\` belongs to what stands directly before it.
 */
Condition {
	Condition = Either end

	Either = All (or All)*
	All = Relation (and Relation)*

	Relation = Relation then Operand Within?                 -- then
	         | Relation not followed by Operand Within?      -- notFollowedBy
	         | Relation not preceded by Operand Within?      -- notPrecededBy
	         | Operand

	Operand = "(" Either ")"                                                     -- group
	        | count "(" signal ")" atLeast integer Within?                       -- count
	        | distinct "(" signal "." path ")" atLeast integer Within?           -- distinct
	        | new "(" signal "." path ")"                                          -- new
	        | signal in first duration                                           -- inFirst
	        | signal

	Within = within duration

	signal (a name of a signal) = ~keyword name
	path (a field of an event) = name ("." name)*
	name = letter (letter | digit | "_")*

	integer (a whole number) = digit+
	duration (a duration such as 30s, 10m, 2h or 1d) = digit+ unit ~(letter | digit | "_")
	unit = "s" | "m" | "h" | "d"
	atLeast (">=") = ">="

	keyword = and | or | then | not | followed | preceded | by | within | count | distinct | new | in | first
	and = "and" ~rest
	or = "or" ~rest
	then = "then" ~rest
	not = "not" ~rest
	followed = "followed" ~rest
	preceded = "preceded" ~rest
	by = "by" ~rest
	within = "within" ~rest
	count = "count" ~rest
	distinct = "distinct" ~rest
	new = "new" ~rest
	in = "in" ~rest
	first = "first" ~rest
	rest = letter | digit | "_"
}
`;

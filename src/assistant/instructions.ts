/** What an assistant is told of the tools at once. */
export const instructions = `A cited knowledge graph of Chinese trade unions; read only. 工会图谱, 只读, 句句有出处.
Give names (新密市总工会, 金秋助学) or ids (union-410183); an ambiguous name is answered with the candidates and their ids. vocabulary lists measures (aid.amount) and the values of other arguments.
Every fact has an id, and cites as "src-002 26.4 «1324.6万元»": source, block.sentence, printed form. Tell these with what you say. why(id) explains a fact.
Heed warnings, refused and bounds (≥, ≤): what does not add or compare is not to be added or compared by you. Missing is an answer: see gaps and coverage.
An answer has at most 8 KB, or maxBytes up to 32000. Where "more" stands in it, call again with its cursor and the same arguments.`;

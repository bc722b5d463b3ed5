// The version of the graph and how much is in it.
MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, g.entities AS entities, g.facts AS facts, g.links AS links, g.sources AS sources, g.measures AS measures

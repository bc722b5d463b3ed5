// The version of the graph that is loaded; no row where nothing is.
MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version

// The measures with the given ids; an id that nothing has gives no row.
UNWIND $ids AS id
MATCH (m:Measure {id: id})
RETURN m {.id, .key, .name, .nameEn, .unit, .classifiers, .additivity, .definition, .definitionZh} AS node

/** What every fact is shown with: id, evidence, how it is known. */
const evidence = `
fragment Evidence on Fact {
  __typename
  id
  derivation
  rank
  rankReason
  scope
  note
  warnings
  period { edtf from to basis since { id title } }
  citations { source { id } passage { block sentence role } anchor }
}`;

/** Everything a figure is shown with: `FigureFields`. */
export const figureFields = `
fragment FigureFields on Figure {
  ...Evidence
  about { id name }
  measure { key name }
  value
  lower
  upper
  unit
  printedAs
  precision
  stage
  statType
  group
  groupNot
  levels: level
  siteType
  contractType
  countedIn {
    __typename
    id
    ... on Activity { title programmes { id name } doneFor { id name } }
    ... on Conferral { honour { id name } }
  }
  partOf { id printedAs value }
  partOfBasis
  supersedes { id printedAs value rank rankReason }
  gaps { id aspect reason }
}
${evidence}`;

/** A fact in short, whatever its kind, what it is, when, and where it is stated: `Brief`. */
export const briefFields = `
fragment Brief on Fact {
  __typename
  id
  derivation
  scope
  warnings
  period { edtf from to basis }
  citations { source { id } passage { block sentence } anchor }
  ... on Figure {
    about { id name }
    measure { key name }
    value
    lower
    upper
    unit
    printedAs
    stage
    group
    countedIn { __typename id ... on Activity { title programmes { id name } } }
  }
  ... on Activity { title activityKind: kind status theme actors { role entity { id name } } }
  ... on Conferral { honour { id name } conferralStatus: status edition figures { id printedAs } }
  ... on Tenure { post: title }
  ... on Gap { note aspect reason gapAbout: about { __typename id ... on Entity { name } ... on Activity { title } } }
}`;

/** Everything a fact of any kind is shown with: `FactFields`. */
export const factFields = `
fragment FactFields on Fact {
  ...Evidence
  ...FigureFields
  ...ActivityFields
  ...ConferralFields
  ... on Tenure { post: title holder { id name } at { id name } }
  ... on Affiliation { affiliation: kind child { id name } parent { id name } }
  ...GapFields
}
fragment ActivityFields on Activity {
  title
  activityKind: kind
  status
  theme
  edition
  groups
  actors { role entity { id name } }
  programmes { id name }
  heldIn { id name }
  doneFor { id name }
  figures { id printedAs measure { key name } value unit }
  gaps { id aspect reason }
}
fragment ConferralFields on Conferral {
  honour { id name level }
  family
  conferralLevel: level
  conferralStatus: status
  edition
  recipients { id name }
  grantors { id name }
  countedFor { id name }
  figures { id printedAs measure { key name } value unit partOf { id printedAs value } partOfBasis }
  gaps { id aspect reason }
}
fragment GapFields on Gap {
  gapAbout: about {
    __typename
    id
    ... on Entity { name }
    ... on Activity { title programmes { id name } actors { role entity { id name } } figures { id printedAs } }
    ... on Conferral { honour { id name } countedFor { id name } recipients { id name } figures { id printedAs } }
    ... on Figure { printedAs measure { key name } about { id name } }
  }
  aspect
  reason
}
${figureFields}`;

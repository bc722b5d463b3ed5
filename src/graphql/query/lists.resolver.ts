import { Resolver } from 'type-graphql';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addRootList } from '../connection/define-list-field.ts';
import { rootListing } from '../connection/root-listing.ts';

/** The lists of everything there is, a list a type. */
@Resolver()
export class ListsResolver {}

for (const [name, type, description] of [
  ['unions', 'Union', 'Trade unions. 工会'],
  ['organisations', 'Organisation', 'Bodies that are not unions. 单位'],
  ['people', 'Person', 'People in public roles. 人物'],
  ['programmes', 'Programme', 'Programmes. 品牌项目'],
  ['honours', 'Honour', 'Awards as they are defined. 荣誉'],
  ['places', 'Place', 'Places. 地点'],
  ['activities', 'Activity', 'Who did what. 活动'],
  ['conferrals', 'Conferral', 'Honours given, or only proposed. 授予与推荐'],
  ['figures', 'Figure', 'Figures, each with its bounds and citation. 数字'],
  ['gaps', 'Gap', 'What sources do not say. 未载明之处'],
  ['sources', 'Source', 'Articles, gazetteers and pages. 来源'],
  ['measures', 'Measure', 'What is counted, and in which unit. 指标'],
] as const) {
  addRootList(ListsResolver, {
    name,
    description,
    of: type,
    type: connections[type],
    resolve: (_parent, asked, context) => connectionOf(context, asked, rootListing(context, type, asked)),
  });
}

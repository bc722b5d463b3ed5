import { describeGraphStore } from '../conformance/describe-graph-store.ts';
import { embeddedPlace } from '../conformance/places/embedded-place.ts';

describeGraphStore('EmbeddedStore', embeddedPlace);

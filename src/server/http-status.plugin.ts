import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** The status that fits where a store does not answer: the request may be sent again later. */
const UNAVAILABLE = 503;

/** Gives an answer without data the status that its errors call for, as the GraphQL-over-HTTP specification asks. */
export const httpStatusPlugin: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors }) => {
      const codes = (errors ?? []).map(({ extensions }) => String(extensions['code'] ?? ''));
      const hasData = response.body.kind === 'single' && response.body.singleResult.data != null;
      const isDown = codes.some((code) => code.startsWith('STORE_')) || (errors ?? []).some(isStoreError);
      if (isDown && !hasData) response.http.status = UNAVAILABLE;
    },
  }),
};

function isStoreError({ originalError }: { originalError?: unknown }): boolean {
  return originalError instanceof Error && originalError.name === 'StoreError';
}

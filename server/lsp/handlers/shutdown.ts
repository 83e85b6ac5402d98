// shutdown: nothing more is computed.
import type { Handler } from '../handler';

export const shutdown: Handler = {
  listen(connection, server) {
    connection.onShutdown(() => server.delivery.stop());
  },
};

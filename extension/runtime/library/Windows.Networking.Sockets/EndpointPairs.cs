using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Networking.Sockets
{
    /// <summary>Where a host and service are, asked without connecting.</summary>
    internal static class EndpointPairs
    {
        internal static IAsyncOperation<IReadOnlyList<EndpointPair>> GetAsync(HostName remoteHostName, string remoteServiceName)
        {
            if (remoteHostName == null) throw new ArgumentNullException("remoteHostName");
            if (remoteServiceName == null) throw new ArgumentNullException("remoteServiceName");
            return new AsyncOperationFromTask<IReadOnlyList<EndpointPair>>(Find(remoteHostName, remoteServiceName), null);
        }

        /// <summary>The network of the simulated PC knows one address for each name.</summary>
        private static async Task<IReadOnlyList<EndpointPair>> Find(HostName host, string service)
        {
            var end = await Resolve(host.CanonicalName, service).ConfigureAwait(false);
            return new List<EndpointPair> { new EndpointPair(null, "", SocketEnd.Host(end), SocketEnd.Port(end)) };
        }

        /// <summary>"host:port"</summary>
        private static extern Task<string> Resolve(string host, string service);
    }
}

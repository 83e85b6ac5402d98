using System;
using System.Collections.Generic;
using System.Linq;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>What is wrong with the certificate of a server, between C# and the host, which knows the results by their names.</summary>
    internal static class CertificateErrors
    {
        internal static string[] Names(IEnumerable<ChainValidationResult> results)
        {
            return results.Select(result => result.ToString()).ToArray();
        }

        internal static IReadOnlyList<ChainValidationResult> Results(string[] names)
        {
            return names.Select(name => (ChainValidationResult)Enum.Parse(typeof(ChainValidationResult), name)).ToList();
        }

        internal static SocketSslErrorSeverity Severity(string name)
        {
            return (SocketSslErrorSeverity)Enum.Parse(typeof(SocketSslErrorSeverity), name);
        }
    }
}

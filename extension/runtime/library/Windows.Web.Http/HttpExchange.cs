using System;
using System.Threading.Tasks;

namespace Windows.Web.Http
{
    /// <summary>One request of the simulated Windows and its answer; HTTP of .NET and of Windows both stand on it.</summary>
    internal sealed class HttpExchange
    {
        internal string Method;
        internal string Address;
        /// <summary>Names and values, one after the other.</summary>
        internal string[] Headers = new string[0];
        /// <summary>Null: the request has none.</summary>
        internal byte[] Body;
        internal bool IsChunked;
        /// <summary>How many redirections are followed; -1: none, they are answers like others.</summary>
        internal int Redirections = -1;
        internal bool Decompress;
        /// <summary>Null: cookies are neither kept nor sent.</summary>
        internal HttpCookieJar Cookies;
        /// <summary>Null: nobody is there who could answer a server that asks for credentials.</summary>
        internal string User;
        internal string Password;
        /// <summary>0: as many as usual.</summary>
        internal uint ConnectionsPerServer;
        /// <summary>What may be wrong with the certificate of a server: names of ChainValidationResult.</summary>
        internal string[] Overlooked = new string[0];
        /// <summary>The object that a control channel may watch, or null.</summary>
        internal object Transport;
        /// <summary>Another one, which counts when no channel watches the first.</summary>
        internal object ClientTransport;
        /// <summary>Called with each stage, as a value of HttpProgressStage; null when nobody listens.</summary>
        internal Action<int> Progress;
        /// <summary>
        /// Called when a server has shown its certificate, with what was overlooked in it and the name of the SocketSslErrorSeverity;
        /// nothing is sent before <c>Accept</c>. Null when nobody judges.
        /// </summary>
        internal Action<string[], string> Judge;

        /// <summary>A control channel may watch the connections of requests that have this object as transport.</summary>
        internal static extern void MakeTransport(object transport);
        /// <summary>Ends when the head of the answer is there.</summary>
        internal extern Task<bool> Send();
        internal extern int Status();
        internal extern string Reason();
        internal extern bool IsVersion10();
        /// <summary>False: the request fails.</summary>
        internal extern void Accept(bool accepts);
        /// <summary>What was wrong with the certificate of the server, by names of ChainValidationResult.</summary>
        internal extern string[] CertificateErrors();
        /// <summary>Name of the SocketSslErrorSeverity.</summary>
        internal extern string CertificateSeverity();
        /// <summary>Names and values, one after the other.</summary>
        internal extern string[] ResponseHeaders();
        /// <summary>After all redirections.</summary>
        internal extern string ResponseAddress();
        /// <summary>At most <c>count</c> bytes of the body; with none it is over. <c>partial</c>: as soon as there are some.</summary>
        internal extern Task<byte[]> Read(uint count, bool partial);
        /// <summary>Nobody wants the rest.</summary>
        internal extern void Abandon();
    }
}

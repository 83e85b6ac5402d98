using System;
using Windows.Networking.Connectivity;

namespace Windows.Networking
{
    /// <summary>A host by name or address; used wherever Windows wants to know whom to talk to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.hostname"/>
    public sealed class HostName
    {
        /// <exception cref="ArgumentException">The text is null or empty.</exception>
        public extern HostName(string hostName);
        /// <summary>The name in its canonical spelling.</summary>
        public extern string CanonicalName { get; }
        /// <summary>The name for people.</summary>
        public extern string DisplayName { get; }
        public extern IPInformation IPInformation { get; }
        /// <summary>The text it was made from.</summary>
        public extern string RawName { get; }
        public extern HostNameType Type { get; }
        /// <summary>Orders two names, without regard to case.</summary>
        public static extern int Compare(string value1, string value2);
        /// <summary>Whether both mean the same host, judged by the text.</summary>
        public extern bool IsEqual(HostName hostName);
        public override extern string ToString();
    }
}

using System;

namespace System.Net
{
    /// <summary>A cookie.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.cookie"/>
    public sealed class Cookie
    {
        public extern Cookie();
        public extern Cookie(string name, string value);
        public extern Cookie(string name, string value, string path);
        public extern Cookie(string name, string value, string path, string domain);
        public extern string Comment { get; set; }
        public extern Uri CommentUri { get; set; }
        public extern bool Discard { get; set; }
        public extern string Domain { get; set; }
        public extern bool Expired { get; set; }
        public extern DateTime Expires { get; set; }
        public extern bool HttpOnly { get; set; }
        public extern string Name { get; set; }
        public extern string Path { get; set; }
        public extern string Port { get; set; }
        public extern bool Secure { get; set; }
        public extern DateTime TimeStamp { get; }
        public extern string Value { get; set; }
        public extern int Version { get; set; }
        public override extern bool Equals(object comparand);
        public override extern int GetHashCode();
        public override extern string ToString();
    }
}

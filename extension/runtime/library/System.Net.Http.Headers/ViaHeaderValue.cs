namespace System.Net.Http.Headers
{
    /// <summary>An intermediary that passed a message on.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.viaheadervalue"/>
    public class ViaHeaderValue
    {
        public ViaHeaderValue(string protocolVersion, string receivedBy) : this(protocolVersion, receivedBy, null, null)
        {
        }

        public ViaHeaderValue(string protocolVersion, string receivedBy, string protocolName) : this(protocolVersion, receivedBy, protocolName, null)
        {
        }

        public ViaHeaderValue(string protocolVersion, string receivedBy, string protocolName, string comment)
        {
            HeaderValues.CheckToken(protocolVersion, "protocolVersion");
            ProtocolVersion = protocolVersion;
            ReceivedBy = receivedBy;
            ProtocolName = protocolName;
            Comment = comment;
        }

        public string Comment { get; }
        public string ProtocolName { get; }
        public string ProtocolVersion { get; }
        public string ReceivedBy { get; }

        public override string ToString()
        {
            return (string.IsNullOrEmpty(ProtocolName) ? "" : ProtocolName + "/") + ProtocolVersion + " " + ReceivedBy + (string.IsNullOrEmpty(Comment) ? "" : " " + Comment);
        }

        internal static object Read(HeaderLexer lexer)
        {
            var first = lexer.Token();
            if (first == null) return null;
            var second = lexer.Take('/') ? lexer.Token() : null;
            lexer.SkipBlanks();
            var receivedBy = lexer.UpTo(" \t,(");
            if (receivedBy == null) return null;
            lexer.SkipBlanks();
            var comment = lexer.Comment();
            return second == null ? new ViaHeaderValue(first, receivedBy, null, comment) : new ViaHeaderValue(second, receivedBy, first, comment);
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static ViaHeaderValue Parse(string input)
        {
            return (ViaHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out ViaHeaderValue parsedValue)
        {
            parsedValue = (ViaHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}

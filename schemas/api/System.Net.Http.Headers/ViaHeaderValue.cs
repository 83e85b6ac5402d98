namespace System.Net.Http.Headers
{
    /// <summary>An intermediary that passed a message on.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.viaheadervalue"/>
    public class ViaHeaderValue
    {
        public extern ViaHeaderValue(string protocolVersion, string receivedBy);
        public extern ViaHeaderValue(string protocolVersion, string receivedBy, string protocolName);
        public extern ViaHeaderValue(string protocolVersion, string receivedBy, string protocolName, string comment);
        public extern string Comment { get; }
        public extern string ProtocolName { get; }
        public extern string ProtocolVersion { get; }
        public extern string ReceivedBy { get; }
        public static extern ViaHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out ViaHeaderValue parsedValue);
    }
}

using System;

namespace System.Net.Http.Headers
{
    /// <summary>What an intermediary has to say about a message.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.warningheadervalue"/>
    public class WarningHeaderValue
    {
        public extern WarningHeaderValue(int code, string agent, string text);
        public extern WarningHeaderValue(int code, string agent, string text, DateTimeOffset date);
        public extern string Agent { get; }
        public extern int Code { get; }
        public extern DateTimeOffset? Date { get; }
        public extern string Text { get; }
        public static extern WarningHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out WarningHeaderValue parsedValue);
    }
}

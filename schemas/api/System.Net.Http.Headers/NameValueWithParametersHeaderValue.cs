using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>A name with a value and parameters.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.namevaluewithparametersheadervalue"/>
    public class NameValueWithParametersHeaderValue : NameValueHeaderValue
    {
        protected extern NameValueWithParametersHeaderValue(NameValueWithParametersHeaderValue source);
        public extern NameValueWithParametersHeaderValue(string name);
        public extern NameValueWithParametersHeaderValue(string name, string value);
        public extern ICollection<NameValueHeaderValue> Parameters { get; }
        public static new extern NameValueWithParametersHeaderValue Parse(string input);
        public override extern string ToString();
        public static extern bool TryParse(string input, out NameValueWithParametersHeaderValue parsedValue);
    }
}

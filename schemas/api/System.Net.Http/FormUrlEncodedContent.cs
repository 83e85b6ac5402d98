using System.Collections.Generic;

namespace System.Net.Http
{
    /// <summary>A body of names and values as a form sends them.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.formurlencodedcontent"/>
    public class FormUrlEncodedContent : ByteArrayContent
    {
        public extern FormUrlEncodedContent(IEnumerable<KeyValuePair<string, string>> nameValueCollection);
    }
}

using System.Collections.Generic;
using System.Net.Http.Headers;
using System.Text;

namespace System.Net.Http
{
    /// <summary>A body of names and values as a form sends them.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.formurlencodedcontent"/>
    public class FormUrlEncodedContent : ByteArrayContent
    {
        public FormUrlEncodedContent(IEnumerable<KeyValuePair<string, string>> nameValueCollection) : base(Bytes(nameValueCollection))
        {
            Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        }

        private static byte[] Bytes(IEnumerable<KeyValuePair<string, string>> pairs)
        {
            if (pairs == null) throw new ArgumentNullException("nameValueCollection");
            var text = new StringBuilder();
            foreach (var pair in pairs)
            {
                if (text.Length > 0) text.Append('&');
                text.Append(Escape(pair.Key)).Append('=').Append(Escape(pair.Value));
            }
            return Encoding.UTF8.GetBytes(text.ToString());
        }

        private static string Escape(string text)
        {
            return string.IsNullOrEmpty(text) ? "" : Uri.EscapeDataString(text).Replace("%20", "+");
        }
    }
}

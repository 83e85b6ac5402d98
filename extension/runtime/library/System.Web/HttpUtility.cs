using System.Collections.Specialized;
using System.Net;
using System.Text;

namespace System.Web
{
    /// <summary>Text in addresses and in HTML, as web pages have it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.web.httputility"/>
    public sealed class HttpUtility
    {
        public static string UrlEncode(string str)
        {
            return UrlText.Encode(str, Encoding.UTF8, false);
        }
        public static string UrlEncode(string str, Encoding e)
        {
            return UrlText.Encode(str, e, false);
        }
        public static string UrlDecode(string str)
        {
            return UrlText.Decode(str, Encoding.UTF8);
        }
        public static string UrlDecode(string str, Encoding e)
        {
            return UrlText.Decode(str, e);
        }
        public static string UrlPathEncode(string str)
        {
            if (string.IsNullOrEmpty(str)) return str;
            int query = str.IndexOf('?');
            string path = query < 0 ? str : str.Substring(0, query);
            StringBuilder text = new StringBuilder();
            foreach (byte code in Encoding.UTF8.GetBytes(path))
            {
                if (code > 32 && code < 127) text.Append((char)code);
                else text.Append('%').Append(code.ToString("x2"));
            }
            return query < 0 ? text.ToString() : text.Append(str, query, str.Length - query).ToString();
        }
        public static string HtmlEncode(string s)
        {
            return WebUtility.HtmlEncode(s);
        }
        public static string HtmlDecode(string s)
        {
            return WebUtility.HtmlDecode(s);
        }
        public static string HtmlAttributeEncode(string s)
        {
            if (s == null) return null;
            return s.Replace("&", "&amp;").Replace("\"", "&quot;").Replace("'", "&#39;").Replace("<", "&lt;");
        }
        public static NameValueCollection ParseQueryString(string query)
        {
            return ParseQueryString(query, Encoding.UTF8);
        }
        public static NameValueCollection ParseQueryString(string query, Encoding encoding)
        {
            if (query == null) throw new ArgumentNullException("query");
            if (encoding == null) throw new ArgumentNullException("encoding");
            QueryValues values = new QueryValues();
            if (query.Length > 0 && query[0] == '?') query = query.Substring(1);
            if (query.Length == 0) return values;
            foreach (string part in query.Split('&'))
            {
                int equals = part.IndexOf('=');
                if (equals < 0) values.Add(null, UrlDecode(part, encoding));
                else values.Add(UrlDecode(part.Substring(0, equals), encoding), UrlDecode(part.Substring(equals + 1), encoding));
            }
            return values;
        }

        /// <summary>Becomes the text of a query again.</summary>
        private sealed class QueryValues : NameValueCollection
        {
            public override string ToString()
            {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < Count; i++)
                {
                    string name = GetKey(i);
                    string[] values = GetValues(i) ?? new string[] { "" };
                    foreach (string value in values)
                    {
                        if (text.Length > 0) text.Append('&');
                        if (!string.IsNullOrEmpty(name)) text.Append(UrlEncode(name)).Append('=');
                        text.Append(UrlEncode(value));
                    }
                }
                return text.ToString();
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Net.Http.Headers;
using Windows.Foundation;

namespace Windows.Web.Http.Headers
{
    /// <summary>Reads and writes the values of headers.</summary>
    internal static class HttpHeaderText
    {
        /// <summary>The whole text as one value.</summary>
        internal static object Parse(string input, HeaderReader read)
        {
            if (input == null) throw new ArgumentNullException("input");
            var value = HeaderValues.TryParse(input, read);
            if (value == null) throw Invalid(input);
            return value;
        }

        internal static Exception Invalid(string text)
        {
            return WindowsError.Refuse("http-header", text);
        }

        internal static string Token(string text)
        {
            if (!HeaderLexer.IsToken(text)) throw Invalid(text);
            return text;
        }

        internal static HttpNameValueHeaderValue Pair(HeaderLexer lexer)
        {
            var pair = lexer.NameValue();
            return pair == null ? null : new HttpNameValueHeaderValue(pair.Name, pair.Value);
        }

        /// <summary>Parameters, each behind a semicolon. False when one of them is none.</summary>
        internal static bool Parameters(HeaderLexer lexer, IList<HttpNameValueHeaderValue> into)
        {
            var pairs = new List<NameValueHeaderValue>();
            if (!lexer.Parameters(pairs)) return false;
            foreach (var pair in pairs) into.Add(new HttpNameValueHeaderValue(pair.Name, pair.Value));
            return true;
        }

        /// <summary>"; name=value" for each.</summary>
        internal static string Suffix(IList<HttpNameValueHeaderValue> parameters)
        {
            var text = "";
            foreach (var parameter in parameters) text += "; " + parameter;
            return text;
        }

        /// <summary>Null when there is none of this name.</summary>
        internal static string Get(IList<HttpNameValueHeaderValue> parameters, string name)
        {
            foreach (var parameter in parameters)
            {
                if (string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase)) return parameter.Value;
            }
            return null;
        }

        /// <summary>Sets, or with null removes, a parameter.</summary>
        internal static void Set(IList<HttpNameValueHeaderValue> parameters, string name, string value)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                if (!string.Equals(parameters[i].Name, name, StringComparison.OrdinalIgnoreCase)) continue;
                if (value == null) parameters.RemoveAt(i);
                else parameters[i].Value = value;
                return;
            }
            if (value != null) parameters.Add(new HttpNameValueHeaderValue(name, value));
        }

        internal static double? Quality(IList<HttpNameValueHeaderValue> parameters)
        {
            return HeaderValues.ParseQuality(Get(parameters, "q"));
        }

        /// <summary>A token as it is, other text in quotes.</summary>
        internal static string Quoted(string text)
        {
            return text == null || HeaderLexer.IsToken(text) || text.StartsWith("\"") ? text : HeaderValues.Quote(text);
        }
    }
}

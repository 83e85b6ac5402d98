using System.Collections.Generic;

namespace Windows.UI.Xaml.Markup
{
    /// <summary><c>{Binding …}</c> or <c>{x:Bind …}</c> taken apart: what stands alone is the path, the rest has names.</summary>
    internal sealed class BindingMarkup
    {
        private readonly Dictionary<string, string> named = new Dictionary<string, string>();

        private BindingMarkup(string name)
        {
            IsCompiled = name == "x:Bind";
            Path = "";
        }

        /// <summary><c>x:Bind</c>: its path begins at the page, or at the item of a template.</summary>
        internal bool IsCompiled { get; }
        internal string Path { get; private set; }

        internal string this[string name]
        {
            get
            {
                string value;
                return named.TryGetValue(name, out value) ? value : null;
            }
        }

        /// <summary>One way unless it says otherwise; <c>x:Bind</c> once.</summary>
        internal bool IsLive
        {
            get { return this["Mode"] == null ? !IsCompiled : this["Mode"] != "OneTime"; }
        }

        internal bool IsTwoWay
        {
            get { return this["Mode"] == "TwoWay"; }
        }

        /// <summary>Null for other extensions.</summary>
        internal static BindingMarkup Of(string text)
        {
            var inner = text.Trim();
            if (!inner.StartsWith("{") || !inner.EndsWith("}")) return null;
            inner = inner.Substring(1, inner.Length - 2).Trim();
            var end = inner.IndexOf(' ');
            var name = end < 0 ? inner : inner.Substring(0, end);
            if (name != "Binding" && name != "x:Bind") return null;
            var markup = new BindingMarkup(name);
            foreach (var part in Parts(end < 0 ? "" : inner.Substring(end + 1))) markup.Take(part);
            return markup;
        }

        private void Take(string part)
        {
            var equals = part.IndexOf('=');
            var call = part.IndexOf('(');
            if (equals < 0 || call >= 0 && call < equals)
            {
                Path = part;
                return;
            }
            var name = part.Substring(0, equals).Trim();
            var value = part.Substring(equals + 1).Trim().Trim('\'');
            if (name == "Path") Path = value;
            else named[name] = value;
        }

        /// <summary>Commas inside of braces and quotes do not part.</summary>
        private static IEnumerable<string> Parts(string text)
        {
            var depth = 0;
            var isQuoted = false;
            var start = 0;
            for (var i = 0; i <= text.Length; i++)
            {
                var c = i == text.Length ? ',' : text[i];
                if (c == '\'') isQuoted = !isQuoted;
                else if (c == '{' || c == '(') depth++;
                else if (c == '}' || c == ')') depth--;
                else if (c == ',' && depth == 0 && !isQuoted)
                {
                    var part = text.Substring(start, i - start).Trim();
                    if (part != "") yield return part;
                    start = i + 1;
                }
            }
        }
    }
}

using System.Collections.Generic;
using System.Text;

namespace Newtonsoft.Json
{
    /// <summary>Where a reader or writer is: the containers around it with the name or index inside each.</summary>
    internal sealed class JsonPosition
    {
        internal readonly bool IsArray;
        /// <summary>Of an object: the property last begun.</summary>
        internal string Name;
        /// <summary>Of an array: the item last begun, -1 before the first.</summary>
        internal int Index = -1;

        internal JsonPosition(bool isArray)
        {
            IsArray = isArray;
        }

        /// <summary>`a.b[0]['odd name']`.</summary>
        internal static string PathOf(List<JsonPosition> positions)
        {
            StringBuilder path = new StringBuilder();
            foreach (JsonPosition position in positions)
            {
                if (position.IsArray)
                {
                    if (position.Index >= 0) path.Append('[').Append(position.Index).Append(']');
                }
                else if (position.Name != null) AppendName(path, position.Name);
            }
            return path.ToString();
        }
        internal static void AppendName(StringBuilder path, string name)
        {
            if (name.IndexOfAny(special) >= 0)
            {
                path.Append("['").Append(name.Replace("\\", "\\\\").Replace("'", "\\'")).Append("']");
                return;
            }
            if (path.Length > 0) path.Append('.');
            path.Append(name);
        }
        private static readonly char[] special = { '.', ' ', '\'', '/', '"', '[', ']', '(', ')', '\t', '\n', '\r', '\f', '\b', '\\', '\u0085', '\u2028', '\u2029' };
    }
}

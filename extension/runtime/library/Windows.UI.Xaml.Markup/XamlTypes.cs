using System;
using System.Collections.Generic;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>What names of types mean inside of attributes.</summary>
    internal sealed class XamlTypes
    {
        private static readonly string[] presentation =
        {
            "Windows.UI.Xaml.Controls.", "Windows.UI.Xaml.", "Windows.UI.Xaml.Controls.Primitives.", "Windows.UI.Xaml.Automation.",
        };

        /// <summary>Namespaces by prefix.</summary>
        private readonly Dictionary<string, string> namespaces = new Dictionary<string, string>();

        /// <summary>In: the root element of a file.</summary>
        internal XamlTypes(XamlElement root)
        {
            for (var i = 0; i < root.Attributes.Length; i += 2)
            {
                var name = root.Attributes[i];
                var value = root.Attributes[i + 1];
                if (name.StartsWith("xmlns:") && value.StartsWith("using:")) namespaces[name.Substring(6)] = value.Substring(6);
            }
        }

        /// <summary>Null where nobody knows.</summary>
        internal Type Find(string name)
        {
            var colon = name.IndexOf(':');
            if (colon < 0) return Presentation(name);
            string full;
            return namespaces.TryGetValue(name.Substring(0, colon), out full) ? Type.GetType(full + "." + name.Substring(colon + 1)) : null;
        }

        internal static Type Presentation(string name)
        {
            foreach (var prefix in presentation)
            {
                var found = Type.GetType(prefix + name);
                if (found != null) return found;
            }
            return null;
        }
    }
}

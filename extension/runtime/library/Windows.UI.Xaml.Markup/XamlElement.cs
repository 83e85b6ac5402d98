namespace Windows.UI.Xaml.Markup
{
    /// <summary>An element of a XAML file.</summary>
    internal sealed class XamlElement
    {
        private XamlElement()
        {
        }

        /// <summary>Full name of the class; null for a property written as an element, and for types nobody knows.</summary>
        internal string Type { get; }
        /// <summary>As written, without prefix: <c>Button</c>, <c>Grid.RowDefinitions</c>.</summary>
        internal string Name { get; }
        /// <summary>Names and values in turn.</summary>
        internal string[] Attributes { get; }
        internal XamlElement[] Children { get; }
        internal string Text { get; }

        internal string this[string attribute]
        {
            get
            {
                for (var i = 0; i < Attributes.Length; i += 2)
                {
                    if (Attributes[i] == attribute) return Attributes[i + 1];
                }
                return null;
            }
        }

        /// <summary>The root element of the file that belongs to a class; null when there is none.</summary>
        internal static extern XamlElement OfClass(string fullName);
        /// <summary>The root element of a file of the package, by its path with back slashes; null when there is none.</summary>
        internal static extern XamlElement OfFile(string path);
    }
}

namespace Microsoft.QueryStringDotNET
{
    /// <summary>A name, and a value where there is one.</summary>
    public sealed class QueryStringParameter
    {
        public QueryStringParameter(string name)
        {
            Name = name;
        }
        public QueryStringParameter(string name, string value) : this(name)
        {
            Value = value;
        }
        public string Name { get; private set; }
        public string Value { get; set; }
    }
}

using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Names the indexer for other languages.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class IndexerNameAttribute : Attribute
    {
        public IndexerNameAttribute(string value)
        {
            Value = value;
        }
        public string Value { get; private set; }
    }
}

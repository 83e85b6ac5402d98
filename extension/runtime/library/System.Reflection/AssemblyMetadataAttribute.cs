using System;

namespace System.Reflection
{
    /// <summary>Gives a pair of key and value about an assembly.</summary>
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    public sealed class AssemblyMetadataAttribute : Attribute
    {
        public AssemblyMetadataAttribute(string key, string value)
        {
            Key = key;
            Value = value;
        }
        public string Key { get; private set; }
        public string Value { get; private set; }
    }
}

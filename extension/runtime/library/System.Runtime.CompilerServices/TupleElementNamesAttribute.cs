using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Keeps the names of tuple elements.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class TupleElementNamesAttribute : Attribute
    {
        public TupleElementNamesAttribute(string[] transformNames)
        {
            TransformNames = transformNames;
        }
        public string[] TransformNames { get; private set; }
    }
}

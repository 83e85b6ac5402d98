using System;

namespace System.ComponentModel
{
    /// <summary>Gives the default of a property.</summary>
    [AttributeUsage(AttributeTargets.All)]
    public sealed class DefaultValueAttribute : Attribute
    {
        public DefaultValueAttribute(object value)
        {
            Value = value;
        }
        public object Value { get; private set; }
    }
}

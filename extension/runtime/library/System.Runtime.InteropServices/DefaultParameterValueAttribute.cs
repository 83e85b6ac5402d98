using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Gives the default of a parameter.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class DefaultParameterValueAttribute : Attribute
    {
        public DefaultParameterValueAttribute(object value)
        {
            Value = value;
        }
        public object Value { get; private set; }
    }
}

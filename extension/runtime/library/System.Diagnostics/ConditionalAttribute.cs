using System;

namespace System.Diagnostics
{
    /// <summary>Leaves out the calls of a method unless a symbol is defined.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public sealed class ConditionalAttribute : Attribute
    {
        public ConditionalAttribute(string conditionString)
        {
            ConditionString = conditionString;
        }
        public string ConditionString { get; private set; }
    }
}

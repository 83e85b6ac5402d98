using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Keeps the value of a date constant.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter)]
    public sealed class DateTimeConstantAttribute : Attribute
    {
        public DateTimeConstantAttribute(long ticks)
        {
            Ticks = ticks;
        }
        public long Ticks { get; private set; }
    }
}

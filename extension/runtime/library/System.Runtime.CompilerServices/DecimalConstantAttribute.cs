using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Keeps the value of a decimal constant.</summary>
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter)]
    public sealed class DecimalConstantAttribute : Attribute
    {
        public DecimalConstantAttribute(byte scale, byte sign, uint hi, uint mid, uint low)
        {
            Scale = scale;
            Sign = sign;
            Hi = hi;
            Mid = mid;
            Low = low;
        }
        public byte Scale { get; private set; }
        public byte Sign { get; private set; }
        public uint Hi { get; private set; }
        public uint Mid { get; private set; }
        public uint Low { get; private set; }
    }
}

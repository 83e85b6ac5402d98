using System;

namespace System.Runtime.InteropServices
{
    /// <summary>Names the library of a native function.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class DllImportAttribute : Attribute
    {
        public DllImportAttribute(string value)
        {
            Value = value;
        }
        public string Value { get; private set; }
        public string EntryPoint { get; set; }
        public CharSet CharSet { get; set; }
        public bool SetLastError { get; set; }
        public bool ExactSpelling { get; set; }
        public bool PreserveSig { get; set; }
        public CallingConvention CallingConvention { get; set; }
        public bool BestFitMapping { get; set; }
        public bool ThrowOnUnmappableChar { get; set; }
    }
}

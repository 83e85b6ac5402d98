using System;

namespace System.Linq.Expressions
{
    /// <summary>Where a variable of a method lives that an expression tree uses.</summary>
    internal sealed class CapturedVariable<T> : ICapturedVariable
    {
        private readonly Func<T> current;

        public CapturedVariable(Func<T> current)
        {
            this.current = current;
        }
        public object Current
        {
            get { return current(); }
        }
    }
}

namespace System.Linq.Expressions
{
    /// <summary>Does what the expression does.</summary>
    internal sealed class CompiledAction : CompiledLambda
    {
        public void Run()
        {
            Call();
        }
    }
    /// <summary>Does what the expression does.</summary>
    internal sealed class CompiledAction<T1> : CompiledLambda
    {
        public void Run(T1 a1)
        {
            Call(new object[] { a1 });
        }
    }
    /// <summary>Does what the expression does.</summary>
    internal sealed class CompiledAction<T1, T2> : CompiledLambda
    {
        public void Run(T1 a1, T2 a2)
        {
            Call(a1, a2);
        }
    }
    /// <summary>Does what the expression does.</summary>
    internal sealed class CompiledAction<T1, T2, T3> : CompiledLambda
    {
        public void Run(T1 a1, T2 a2, T3 a3)
        {
            Call(a1, a2, a3);
        }
    }
    /// <summary>Does what the expression does.</summary>
    internal sealed class CompiledAction<T1, T2, T3, T4> : CompiledLambda
    {
        public void Run(T1 a1, T2 a2, T3 a3, T4 a4)
        {
            Call(a1, a2, a3, a4);
        }
    }
}

namespace System.Linq.Expressions
{
    /// <summary>Gives what the expression gives.</summary>
    internal sealed class CompiledFunction<R> : CompiledLambda
    {
        public R Run()
        {
            return (R)Call();
        }
    }
    /// <summary>Gives what the expression gives.</summary>
    internal sealed class CompiledFunction<T1, R> : CompiledLambda
    {
        public R Run(T1 a1)
        {
            return (R)Call(new object[] { a1 });
        }
    }
    /// <summary>Gives what the expression gives.</summary>
    internal sealed class CompiledFunction<T1, T2, R> : CompiledLambda
    {
        public R Run(T1 a1, T2 a2)
        {
            return (R)Call(a1, a2);
        }
    }
    /// <summary>Gives what the expression gives.</summary>
    internal sealed class CompiledFunction<T1, T2, T3, R> : CompiledLambda
    {
        public R Run(T1 a1, T2 a2, T3 a3)
        {
            return (R)Call(a1, a2, a3);
        }
    }
    /// <summary>Gives what the expression gives.</summary>
    internal sealed class CompiledFunction<T1, T2, T3, T4, R> : CompiledLambda
    {
        public R Run(T1 a1, T2 a2, T3 a3, T4 a4)
        {
            return (R)Call(a1, a2, a3, a4);
        }
    }
    /// <summary>Gives what the expression gives.</summary>
    internal sealed class CompiledFunction<T1, T2, T3, T4, T5, R> : CompiledLambda
    {
        public R Run(T1 a1, T2 a2, T3 a3, T4 a4, T5 a5)
        {
            return (R)Call(a1, a2, a3, a4, a5);
        }
    }
}

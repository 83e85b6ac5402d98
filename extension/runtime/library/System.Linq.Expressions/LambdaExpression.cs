using System;
using System.Collections.ObjectModel;

namespace System.Linq.Expressions
{
    /// <summary>A function as data.</summary>
    public abstract class LambdaExpression : Expression
    {
        /// <summary>The same function as code, where C# has made both.</summary>
        private readonly Delegate source;

        internal LambdaExpression(Type type, Expression body, ReadOnlyCollection<ParameterExpression> parameters, string name, Delegate source)
            : base(ExpressionType.Lambda, type)
        {
            Body = body;
            Parameters = parameters;
            Name = name;
            this.source = source;
        }
        public Expression Body { get; }
        public ReadOnlyCollection<ParameterExpression> Parameters { get; }
        public string Name { get; }
        public bool TailCall
        {
            get { return false; }
        }
        public Type ReturnType
        {
            get { return Type.GetMethod("Invoke").ReturnType; }
        }
        public Delegate Compile()
        {
            return source ?? CompiledLambda.Make(this, null);
        }
        internal abstract LambdaExpression With(Expression body, ReadOnlyCollection<ParameterExpression> parameters);
    }
}

using System;

namespace System.Linq.Expressions
{
    /// <summary>A parameter of a lambda, or a variable of a block.</summary>
    public class ParameterExpression : Expression
    {
        internal ParameterExpression(Type type, string name)
            : base(ExpressionType.Parameter, type)
        {
            Name = name;
        }
        public string Name { get; }
        public bool IsByRef
        {
            get { return false; }
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitParameter(this);
        }
    }
}

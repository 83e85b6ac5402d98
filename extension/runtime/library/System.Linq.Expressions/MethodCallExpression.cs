using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>A call of a method.</summary>
    public class MethodCallExpression : Expression
    {
        internal MethodCallExpression(Expression instance, MethodInfo method, ReadOnlyCollection<Expression> arguments)
            : base(ExpressionType.Call, method.ReturnType)
        {
            Object = instance;
            Method = method;
            Arguments = arguments;
        }
        public Expression Object { get; }
        public MethodInfo Method { get; }
        public ReadOnlyCollection<Expression> Arguments { get; }
        public MethodCallExpression Update(Expression instance, IEnumerable<Expression> arguments)
        {
            if (instance == Object && arguments == Arguments) return this;
            return new MethodCallExpression(instance, Method, ListOf(arguments));
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitMethodCall(this);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>A new object.</summary>
    public class NewExpression : Expression
    {
        internal NewExpression(Type type, ConstructorInfo constructor, ReadOnlyCollection<Expression> arguments, ReadOnlyCollection<MemberInfo> members)
            : base(ExpressionType.New, type)
        {
            Constructor = constructor;
            Arguments = arguments;
            Members = members;
        }
        public ConstructorInfo Constructor { get; }
        public ReadOnlyCollection<Expression> Arguments { get; }
        /// <summary>Of an anonymous type, the properties that the arguments become.</summary>
        public ReadOnlyCollection<MemberInfo> Members { get; }
        public NewExpression Update(IEnumerable<Expression> arguments)
        {
            return arguments == Arguments ? this : new NewExpression(Type, Constructor, ListOf(arguments), Members);
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitNew(this);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>One call of Add for a new collection.</summary>
    public sealed class ElementInit
    {
        internal ElementInit(MethodInfo addMethod, ReadOnlyCollection<Expression> arguments)
        {
            AddMethod = addMethod;
            Arguments = arguments;
        }
        public MethodInfo AddMethod { get; }
        public ReadOnlyCollection<Expression> Arguments { get; }
        public ElementInit Update(IEnumerable<Expression> arguments)
        {
            return arguments == Arguments ? this : new ElementInit(AddMethod, Expression.ListOf(arguments));
        }
        public override string ToString()
        {
            return ExpressionText.Of(this);
        }
    }
}

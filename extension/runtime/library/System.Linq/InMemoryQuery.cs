using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Reflection;

namespace System.Linq
{
    /// <summary>Carries out the expression of a query: for each method of Queryable the one of Enumerable with that name and form.</summary>
    internal static class InMemoryQuery
    {
        public static object Run(Expression expression)
        {
            var call = expression as MethodCallExpression;
            if (call == null || call.Method.DeclaringType != typeof(Queryable)) return new ExpressionValues(null).Of(expression);
            var arguments = new object[call.Arguments.Count];
            for (int i = 0; i < arguments.Length; i++) arguments[i] = Argument(call.Arguments[i]);
            MethodInfo method = Counterpart(call.Method);
            return method.Call(null, method.Prepare(null, arguments), arguments);
        }

        /// <summary>Functions as delegates; queries as their elements.</summary>
        private static object Argument(Expression argument)
        {
            var quote = argument as UnaryExpression;
            var lambda = (argument.NodeType == ExpressionType.Quote ? quote.Operand : argument) as LambdaExpression;
            return lambda != null ? lambda.Compile() : Run(argument);
        }

        private static MethodInfo Counterpart(MethodInfo queried)
        {
            Type[] typeArguments = queried.GetGenericArguments();
            foreach (MethodInfo method in typeof(Enumerable).GetMethods(BindingFlags.Public | BindingFlags.Static))
            {
                if (method.Name != queried.Name || method.GetGenericArguments().Length != typeArguments.Length) continue;
                MethodInfo closed = typeArguments.Length == 0 ? method : method.MakeGenericMethod(typeArguments);
                if (Fits(closed.GetParameters(), queried.GetParameters())) return closed;
            }
            throw new InvalidOperationException("There is no method '" + queried.Name + "' on type 'System.Linq.Enumerable' that matches the specified arguments");
        }
        private static bool Fits(ParameterInfo[] parameters, ParameterInfo[] queried)
        {
            if (parameters.Length != queried.Length) return false;
            for (int i = 0; i < parameters.Length; i++)
            {
                Type wanted = queried[i].ParameterType;
                if (typeof(LambdaExpression).IsAssignableFrom(wanted)) wanted = wanted.GetGenericArguments()[0];
                Type offered = parameters[i].ParameterType;
                if (offered != wanted && !offered.IsAssignableFrom(wanted) && !typeof(IQueryable).IsAssignableFrom(wanted)) return false;
            }
            return true;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>What C# calls where a lambda is wanted as data.</summary>
    internal static class QuotedLambda
    {
        public static Expression<TDelegate> Make<TDelegate>(Expression body, ParameterExpression[] parameters, TDelegate source)
        {
            return new Expression<TDelegate>(body, Expression.ListOf(parameters), null, (Delegate)(object)source);
        }
        /// <summary>A variable of the method around: a field of an object that C# makes for it.</summary>
        public static Expression Variable<T>(FieldInfo field, Func<T> current)
        {
            return Expression.Field(new ConstantExpression(new CapturedVariable<T>(current), typeof(CapturedVariable<T>)), field);
        }
        public static Expression Inner(Type type, Expression body, ParameterExpression[] parameters)
        {
            return Expression.Lambda(type, body, parameters);
        }
        public static LambdaExpression Conversion(Type type, Expression body, ParameterExpression[] parameters)
        {
            return Expression.Lambda(type, body, parameters);
        }
        public static Expression Value(object value, Type type)
        {
            return new ConstantExpression(value, type);
        }
        public static Expression Binary(ExpressionType kind, Expression left, Expression right, Type type, bool liftToNull, MethodInfo method)
        {
            return new BinaryExpression(kind, type, left, right, liftToNull, method, null);
        }
        public static Expression Coalesce(Expression left, Expression right, Type type, LambdaExpression conversion)
        {
            return new BinaryExpression(ExpressionType.Coalesce, type, left, right, false, null, conversion);
        }
        public static Expression Unary(ExpressionType kind, Expression operand, Type type, MethodInfo method)
        {
            return new UnaryExpression(kind, operand, type, method);
        }
        public static Expression Member(Expression instance, MemberInfo member)
        {
            return Expression.MakeMemberAccess(instance, member);
        }
        public static Expression Call(Expression instance, MethodInfo method, Expression[] arguments)
        {
            return new MethodCallExpression(instance, method, Expression.ListOf(arguments));
        }
        public static Expression Invoke(Expression function, Expression[] arguments, Type type)
        {
            return new InvocationExpression(function, Expression.ListOf(arguments), type);
        }
        public static Expression Condition(Expression test, Expression whenTrue, Expression whenFalse, Type type)
        {
            return new ConditionalExpression(test, whenTrue, whenFalse, type);
        }
        public static Expression Is(Expression operand, Type type)
        {
            return new TypeBinaryExpression(operand, type);
        }
        public static NewExpression New(Type type, ConstructorInfo constructor, Expression[] arguments, MemberInfo[] members)
        {
            // A type parameter may stand for a class.
            if (constructor == null && !type.IsValueType) constructor = type.GetConstructor(Type.EmptyTypes);
            return new NewExpression(type, constructor, Expression.ListOf(arguments), members == null ? null : Expression.ListOf(members));
        }
        public static Expression NewArray(ExpressionType kind, Type type, Expression[] parts)
        {
            return new NewArrayExpression(kind, type, Expression.ListOf(parts));
        }
        public static Expression Element(Expression array, Expression[] indices)
        {
            return Expression.ArrayIndex(array, indices);
        }
        public static Expression WithMembers(NewExpression made, MemberBinding[] bindings)
        {
            return Expression.MemberInit(made, bindings);
        }
        public static Expression WithElements(NewExpression made, ElementInit[] elements)
        {
            return Expression.ListInit(made, elements);
        }
        public static ElementInit Added(MethodInfo add, Expression[] arguments)
        {
            return new ElementInit(add, Expression.ListOf(arguments));
        }
        public static MemberBinding Set(MemberInfo member, Expression value)
        {
            return new MemberAssignment(member, value);
        }
        public static MemberBinding SetMembers(MemberInfo member, MemberBinding[] bindings)
        {
            return Expression.MemberBind(member, bindings);
        }
        public static MemberBinding AddElements(MemberInfo member, ElementInit[] elements)
        {
            return Expression.ListBind(member, elements);
        }
        /// <summary>A method as a delegate.</summary>
        public static Expression Function(Type type, Expression target, MethodInfo method)
        {
            MethodInfo create = typeof(MethodInfo).GetMethod("CreateDelegate", new[] { typeof(Type), typeof(object) });
            var call = new MethodCallExpression(Expression.Constant(method, typeof(MethodInfo)), create, Expression.ListOf(new[] { Expression.Constant(type, typeof(Type)), target ?? Expression.Constant(null) }));
            return new UnaryExpression(ExpressionType.Convert, call, type, null);
        }
    }
}

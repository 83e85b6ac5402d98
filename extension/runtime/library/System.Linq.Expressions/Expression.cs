using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Reflection;

namespace System.Linq.Expressions
{
    /// <summary>Code as data.</summary>
    public abstract partial class Expression
    {
        internal Expression(ExpressionType kind, Type type)
        {
            NodeType = kind;
            Type = type;
        }
        public virtual ExpressionType NodeType { get; }
        public virtual Type Type { get; }
        public virtual bool CanReduce
        {
            get { return false; }
        }
        public virtual Expression Reduce()
        {
            return this;
        }
        protected internal virtual Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitExtension(this);
        }
        protected internal virtual Expression VisitChildren(ExpressionVisitor visitor)
        {
            return this;
        }
        public override string ToString()
        {
            return ExpressionText.Of(this);
        }

        internal static ReadOnlyCollection<T> ListOf<T>(IEnumerable<T> items)
        {
            var known = items as ReadOnlyCollection<T>;
            return known ?? new ReadOnlyCollection<T>(items == null ? new List<T>() : new List<T>(items));
        }

        // ---- values

        public static ConstantExpression Constant(object value)
        {
            return new ConstantExpression(value, value == null ? typeof(object) : value.GetType());
        }
        public static ConstantExpression Constant(object value, Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            bool fits = value == null ? !type.IsValueType || ExpressionTypes.IsNullable(type) : ExpressionTypes.Accepts(type, value.GetType());
            if (!fits) throw new ArgumentException("Argument types do not match");
            return new ConstantExpression(value, type);
        }
        public static DefaultExpression Default(Type type)
        {
            return new DefaultExpression(type);
        }
        public static DefaultExpression Empty()
        {
            return new DefaultExpression(typeof(void));
        }
        public static ParameterExpression Parameter(Type type)
        {
            return Parameter(type, null);
        }
        public static ParameterExpression Parameter(Type type, string name)
        {
            if (type == null) throw new ArgumentNullException("type");
            return new ParameterExpression(type, name);
        }
        public static ParameterExpression Variable(Type type)
        {
            return Parameter(type, null);
        }
        public static ParameterExpression Variable(Type type, string name)
        {
            return Parameter(type, name);
        }

        // ---- members and calls

        public static MemberExpression Field(Expression expression, FieldInfo field)
        {
            if (field == null) throw new ArgumentNullException("field");
            return new MemberExpression(expression, field, field.FieldType);
        }
        public static MemberExpression Field(Expression expression, string fieldName)
        {
            FieldInfo field = ExpressionTypes.FieldNamed(expression.Type, fieldName);
            if (field == null) throw new ArgumentException("Instance field '" + fieldName + "' is not defined for type '" + expression.Type + "'");
            return Field(expression, field);
        }
        public static MemberExpression Property(Expression expression, PropertyInfo property)
        {
            if (property == null) throw new ArgumentNullException("property");
            return new MemberExpression(expression, property, property.PropertyType);
        }
        public static MemberExpression Property(Expression expression, MethodInfo propertyAccessor)
        {
            return Property(expression, ExpressionTypes.PropertyNamed(propertyAccessor.DeclaringType, propertyAccessor.Name.Substring(4)));
        }
        public static MemberExpression Property(Expression expression, string propertyName)
        {
            PropertyInfo property = ExpressionTypes.PropertyNamed(expression.Type, propertyName);
            if (property == null) throw new ArgumentException("Instance property '" + propertyName + "' is not defined for type '" + expression.Type + "'");
            return Property(expression, property);
        }
        public static IndexExpression Property(Expression instance, PropertyInfo indexer, params Expression[] arguments)
        {
            return new IndexExpression(instance, indexer, ListOf(arguments));
        }
        public static MemberExpression PropertyOrField(Expression expression, string propertyOrFieldName)
        {
            PropertyInfo property = ExpressionTypes.PropertyNamed(expression.Type, propertyOrFieldName);
            if (property != null) return Property(expression, property);
            FieldInfo field = ExpressionTypes.FieldNamed(expression.Type, propertyOrFieldName);
            if (field != null) return Field(expression, field);
            throw new ArgumentException("'" + propertyOrFieldName + "' is not a member of type '" + expression.Type + "'");
        }
        public static MemberExpression MakeMemberAccess(Expression expression, MemberInfo member)
        {
            var field = member as FieldInfo;
            return field != null ? Field(expression, field) : Property(expression, (PropertyInfo)member);
        }
        public static MethodCallExpression Call(MethodInfo method, params Expression[] arguments)
        {
            return Call(null, method, arguments);
        }
        public static MethodCallExpression Call(MethodInfo method, IEnumerable<Expression> arguments)
        {
            return Call(null, method, arguments);
        }
        public static MethodCallExpression Call(Expression instance, MethodInfo method)
        {
            return Call(instance, method, new Expression[0]);
        }
        public static MethodCallExpression Call(Expression instance, MethodInfo method, params Expression[] arguments)
        {
            return Call(instance, method, (IEnumerable<Expression>)arguments);
        }
        public static MethodCallExpression Call(Expression instance, MethodInfo method, IEnumerable<Expression> arguments)
        {
            if (method == null) throw new ArgumentNullException("method");
            return new MethodCallExpression(instance, method, ExpressionTypes.Fitted(method, ListOf(arguments)));
        }
        public static MethodCallExpression Call(Expression instance, string methodName, Type[] typeArguments, params Expression[] arguments)
        {
            return Call(instance, ExpressionTypes.MethodNamed(instance.Type, methodName, typeArguments, arguments, false), arguments);
        }
        public static MethodCallExpression Call(Type type, string methodName, Type[] typeArguments, params Expression[] arguments)
        {
            return Call(null, ExpressionTypes.MethodNamed(type, methodName, typeArguments, arguments, true), arguments);
        }
        public static InvocationExpression Invoke(Expression expression, params Expression[] arguments)
        {
            return Invoke(expression, (IEnumerable<Expression>)arguments);
        }
        public static InvocationExpression Invoke(Expression expression, IEnumerable<Expression> arguments)
        {
            Type type = expression.Type;
            if (typeof(LambdaExpression).IsAssignableFrom(type)) type = type.GetGenericArguments()[0];
            MethodInfo invoke = type.GetMethod("Invoke");
            if (invoke == null) throw new ArgumentException("Expression of type '" + expression.Type + "' cannot be invoked");
            return new InvocationExpression(expression, ExpressionTypes.Fitted(invoke, ListOf(arguments)), invoke.ReturnType);
        }
        public static MethodCallExpression ArrayIndex(Expression array, params Expression[] indexes)
        {
            return Call(array, array.Type.GetMethod("Get"), indexes);
        }
        public static IndexExpression ArrayAccess(Expression array, params Expression[] indexes)
        {
            return new IndexExpression(array, null, ListOf(indexes));
        }

        // ---- objects

        public static NewExpression New(Type type)
        {
            ConstructorInfo constructor = type.IsValueType ? null : type.GetConstructor(new Type[0]);
            if (constructor == null && !type.IsValueType) throw new ArgumentException("Type '" + type + "' does not have a default constructor");
            return new NewExpression(type, constructor, ListOf<Expression>(null), null);
        }
        public static NewExpression New(ConstructorInfo constructor, params Expression[] arguments)
        {
            return New(constructor, (IEnumerable<Expression>)arguments);
        }
        public static NewExpression New(ConstructorInfo constructor, IEnumerable<Expression> arguments)
        {
            if (constructor == null) throw new ArgumentNullException("constructor");
            return new NewExpression(constructor.DeclaringType, constructor, ExpressionTypes.Fitted(constructor, ListOf(arguments)), null);
        }
        public static NewExpression New(ConstructorInfo constructor, IEnumerable<Expression> arguments, IEnumerable<MemberInfo> members)
        {
            return new NewExpression(constructor.DeclaringType, constructor, ListOf(arguments), ListOf(members));
        }
        public static NewExpression New(ConstructorInfo constructor, IEnumerable<Expression> arguments, params MemberInfo[] members)
        {
            return New(constructor, arguments, (IEnumerable<MemberInfo>)members);
        }
        public static NewArrayExpression NewArrayInit(Type type, params Expression[] initializers)
        {
            return NewArrayInit(type, (IEnumerable<Expression>)initializers);
        }
        public static NewArrayExpression NewArrayInit(Type type, IEnumerable<Expression> initializers)
        {
            return new NewArrayExpression(ExpressionType.NewArrayInit, type.MakeArrayType(), ListOf(initializers));
        }
        public static NewArrayExpression NewArrayBounds(Type type, params Expression[] bounds)
        {
            return NewArrayBounds(type, (IEnumerable<Expression>)bounds);
        }
        public static NewArrayExpression NewArrayBounds(Type type, IEnumerable<Expression> bounds)
        {
            ReadOnlyCollection<Expression> list = ListOf(bounds);
            Type array = list.Count == 1 ? type.MakeArrayType() : type.MakeArrayType(list.Count);
            return new NewArrayExpression(ExpressionType.NewArrayBounds, array, list);
        }
        public static MemberInitExpression MemberInit(NewExpression newExpression, params MemberBinding[] bindings)
        {
            return new MemberInitExpression(newExpression, ListOf(bindings));
        }
        public static MemberInitExpression MemberInit(NewExpression newExpression, IEnumerable<MemberBinding> bindings)
        {
            return new MemberInitExpression(newExpression, ListOf(bindings));
        }
        public static MemberAssignment Bind(MemberInfo member, Expression expression)
        {
            return new MemberAssignment(member, expression);
        }
        public static MemberMemberBinding MemberBind(MemberInfo member, IEnumerable<MemberBinding> bindings)
        {
            return new MemberMemberBinding(member, ListOf(bindings));
        }
        public static MemberListBinding ListBind(MemberInfo member, IEnumerable<ElementInit> initializers)
        {
            return new MemberListBinding(member, ListOf(initializers));
        }
        public static ElementInit ElementInit(MethodInfo addMethod, IEnumerable<Expression> arguments)
        {
            return new ElementInit(addMethod, ExpressionTypes.Fitted(addMethod, ListOf(arguments)));
        }
        public static ListInitExpression ListInit(NewExpression newExpression, IEnumerable<ElementInit> initializers)
        {
            return new ListInitExpression(newExpression, ListOf(initializers));
        }
        public static MemberMemberBinding MemberBind(MemberInfo member, params MemberBinding[] bindings)
        {
            return new MemberMemberBinding(member, ListOf(bindings));
        }
        public static MemberListBinding ListBind(MemberInfo member, params ElementInit[] initializers)
        {
            return new MemberListBinding(member, ListOf(initializers));
        }
        public static ElementInit ElementInit(MethodInfo addMethod, params Expression[] arguments)
        {
            return new ElementInit(addMethod, ExpressionTypes.Fitted(addMethod, ListOf(arguments)));
        }
        public static ListInitExpression ListInit(NewExpression newExpression, params ElementInit[] initializers)
        {
            return new ListInitExpression(newExpression, ListOf(initializers));
        }
        public static ListInitExpression ListInit(NewExpression newExpression, params Expression[] initializers)
        {
            var made = new List<ElementInit>();
            foreach (Expression each in initializers)
                made.Add(ElementInit(ExpressionTypes.MethodNamed(newExpression.Type, "Add", null, new[] { each }, false), each));
            return new ListInitExpression(newExpression, ListOf(made));
        }

        // ---- choices and functions

        public static ConditionalExpression Condition(Expression test, Expression ifTrue, Expression ifFalse)
        {
            if (!ExpressionTypes.AreEqual(ifTrue.Type, ifFalse.Type)) throw new ArgumentException("Argument types do not match");
            return Condition(test, ifTrue, ifFalse, ifTrue.Type);
        }
        public static ConditionalExpression Condition(Expression test, Expression ifTrue, Expression ifFalse, Type type)
        {
            if (test.Type != typeof(bool)) throw new ArgumentException("Argument must be boolean");
            return new ConditionalExpression(test, ifTrue, ifFalse, type);
        }
        public static TypeBinaryExpression TypeIs(Expression expression, Type type)
        {
            return new TypeBinaryExpression(expression, type);
        }
        public static Expression<TDelegate> Lambda<TDelegate>(Expression body, params ParameterExpression[] parameters)
        {
            return Lambda<TDelegate>(body, null, parameters);
        }
        public static Expression<TDelegate> Lambda<TDelegate>(Expression body, IEnumerable<ParameterExpression> parameters)
        {
            return Lambda<TDelegate>(body, null, parameters);
        }
        public static Expression<TDelegate> Lambda<TDelegate>(Expression body, string name, IEnumerable<ParameterExpression> parameters)
        {
            ReadOnlyCollection<ParameterExpression> list = ListOf(parameters);
            ExpressionTypes.CheckLambda(typeof(TDelegate), body, list);
            return new Expression<TDelegate>(body, list, name, null);
        }
        public static LambdaExpression Lambda(Expression body, params ParameterExpression[] parameters)
        {
            return Lambda(ExpressionTypes.DelegateFor(body.Type, parameters), body, parameters);
        }
        public static LambdaExpression Lambda(Expression body, IEnumerable<ParameterExpression> parameters)
        {
            ReadOnlyCollection<ParameterExpression> list = ListOf(parameters);
            return Lambda(ExpressionTypes.DelegateFor(body.Type, list), body, list);
        }
        public static LambdaExpression Lambda(Type delegateType, Expression body, params ParameterExpression[] parameters)
        {
            return Lambda(delegateType, body, (IEnumerable<ParameterExpression>)parameters);
        }
        public static LambdaExpression Lambda(Type delegateType, Expression body, IEnumerable<ParameterExpression> parameters)
        {
            ReadOnlyCollection<ParameterExpression> list = ListOf(parameters);
            ExpressionTypes.CheckLambda(delegateType, body, list);
            Type type = typeof(Expression<>).MakeGenericType(delegateType);
            return ((LambdaExpression)Activator.CreateInstance(type, true)).With(body, list);
        }
        public static Type GetFuncType(params Type[] typeArgs)
        {
            return ExpressionTypes.FuncOf(typeArgs);
        }
        public static Type GetActionType(params Type[] typeArgs)
        {
            return ExpressionTypes.ActionOf(typeArgs);
        }
    }

    /// <summary>A function of a known type as data.</summary>
    public sealed class Expression<TDelegate> : LambdaExpression
    {
        private Expression()
            : base(typeof(TDelegate), null, null, null, null)
        {
        }
        internal Expression(Expression body, ReadOnlyCollection<ParameterExpression> parameters, string name, Delegate source)
            : base(typeof(TDelegate), body, parameters, name, source)
        {
        }
        public new TDelegate Compile()
        {
            return (TDelegate)(object)base.Compile();
        }
        public Expression<TDelegate> Update(Expression body, IEnumerable<ParameterExpression> parameters)
        {
            if (body == Body && parameters == Parameters) return this;
            return Lambda<TDelegate>(body, Name, parameters);
        }
        internal override LambdaExpression With(Expression body, ReadOnlyCollection<ParameterExpression> parameters)
        {
            return new Expression<TDelegate>(body, parameters, Name, null);
        }
        protected internal override Expression Accept(ExpressionVisitor visitor)
        {
            return visitor.VisitLambda(this);
        }
    }
}

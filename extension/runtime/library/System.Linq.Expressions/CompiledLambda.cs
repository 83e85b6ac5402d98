using System;
using System.Collections.Generic;

namespace System.Linq.Expressions
{
    /// <summary>A function that exists as data only, as a delegate.</summary>
    internal abstract class CompiledLambda
    {
        private static readonly Type[] functions =
        {
            typeof(CompiledFunction<>), typeof(CompiledFunction<,>), typeof(CompiledFunction<,,>), typeof(CompiledFunction<,,,>),
            typeof(CompiledFunction<,,,,>), typeof(CompiledFunction<,,,,,>)
        };
        private static readonly Type[] actions =
        {
            typeof(CompiledAction), typeof(CompiledAction<>), typeof(CompiledAction<,>), typeof(CompiledAction<,,>), typeof(CompiledAction<,,,>)
        };

        private LambdaExpression lambda;
        private ExpressionValues around;

        /// <summary>`around`: the parameters of the functions in which it stands.</summary>
        public static Delegate Make(LambdaExpression lambda, ExpressionValues around)
        {
            bool isAction = lambda.ReturnType == typeof(void);
            Type[] shapes = isAction ? actions : functions;
            int count = lambda.Parameters.Count;
            if (count >= shapes.Length)
                throw new NotSupportedException("An expression tree with more than " + (shapes.Length - 1) + " parameters that the program has put together itself cannot be compiled.");
            var types = new List<Type>();
            foreach (ParameterExpression parameter in lambda.Parameters) types.Add(parameter.Type);
            if (!isAction) types.Add(lambda.ReturnType);
            Type type = types.Count == 0 ? shapes[count] : shapes[count].MakeGenericType(types.ToArray());
            var made = (CompiledLambda)Activator.CreateInstance(type, true);
            made.lambda = lambda;
            made.around = around;
            return Delegate.CreateDelegate(lambda.Type, made, type.GetMethod("Run"));
        }

        protected object Call(params object[] arguments)
        {
            var values = new ExpressionValues(around);
            for (int i = 0; i < arguments.Length; i++) values.Set(lambda.Parameters[i], arguments[i]);
            return values.Of(lambda.Body);
        }
    }
}

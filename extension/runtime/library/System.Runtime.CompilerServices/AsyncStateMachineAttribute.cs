using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Names the state machine of an async method.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class AsyncStateMachineAttribute : Attribute
    {
        public AsyncStateMachineAttribute(Type stateMachineType)
        {
            StateMachineType = stateMachineType;
        }
        public Type StateMachineType { get; private set; }
    }
}

using System;

namespace System.Runtime.CompilerServices
{
    /// <summary>Names the state machine of an iterator.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class IteratorStateMachineAttribute : Attribute
    {
        public IteratorStateMachineAttribute(Type stateMachineType)
        {
            StateMachineType = stateMachineType;
        }
        public Type StateMachineType { get; private set; }
    }
}

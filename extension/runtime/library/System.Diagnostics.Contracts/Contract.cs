using System;
using System.Collections.Generic;

namespace System.Diagnostics.Contracts
{
    /// <summary>What code expects and promises. Without the tool that rewrites programs only Assert and Assume look.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.diagnostics.contracts.contract"/>
    public static class Contract
    {
        public static event EventHandler<ContractFailedEventArgs> ContractFailed;

        [Conditional("DEBUG"), Conditional("CONTRACTS_FULL")]
        public static void Assert(bool condition)
        {
            if (!condition) Fail(ContractFailureKind.Assert, null);
        }
        [Conditional("DEBUG"), Conditional("CONTRACTS_FULL")]
        public static void Assert(bool condition, string userMessage)
        {
            if (!condition) Fail(ContractFailureKind.Assert, userMessage);
        }
        [Conditional("DEBUG"), Conditional("CONTRACTS_FULL")]
        public static void Assume(bool condition)
        {
            if (!condition) Fail(ContractFailureKind.Assume, null);
        }
        [Conditional("DEBUG"), Conditional("CONTRACTS_FULL")]
        public static void Assume(bool condition, string userMessage)
        {
            if (!condition) Fail(ContractFailureKind.Assume, userMessage);
        }
        [Conditional("CONTRACTS_FULL")]
        public static void Requires(bool condition)
        {
            if (!condition) Fail(ContractFailureKind.Precondition, null);
        }
        [Conditional("CONTRACTS_FULL")]
        public static void Requires(bool condition, string userMessage)
        {
            if (!condition) Fail(ContractFailureKind.Precondition, userMessage);
        }
        /// <summary>As in a program that has been rewritten: others must not call it.</summary>
        public static void Requires<TException>(bool condition) where TException : Exception
        {
            if (!condition) throw Activator.CreateInstance<TException>();
        }
        public static void Requires<TException>(bool condition, string userMessage) where TException : Exception
        {
            if (!condition) throw (TException)Activator.CreateInstance(typeof(TException), userMessage);
        }
        [Conditional("CONTRACTS_FULL")]
        public static void Ensures(bool condition)
        {
        }
        [Conditional("CONTRACTS_FULL")]
        public static void Ensures(bool condition, string userMessage)
        {
        }
        [Conditional("CONTRACTS_FULL")]
        public static void EnsuresOnThrow<TException>(bool condition) where TException : Exception
        {
        }
        [Conditional("CONTRACTS_FULL")]
        public static void EnsuresOnThrow<TException>(bool condition, string userMessage) where TException : Exception
        {
        }
        [Conditional("CONTRACTS_FULL")]
        public static void Invariant(bool condition)
        {
            if (!condition) Fail(ContractFailureKind.Invariant, null);
        }
        [Conditional("CONTRACTS_FULL")]
        public static void Invariant(bool condition, string userMessage)
        {
            if (!condition) Fail(ContractFailureKind.Invariant, userMessage);
        }
        [Conditional("CONTRACTS_FULL")]
        public static void EndContractBlock()
        {
        }
        public static T Result<T>()
        {
            return default(T);
        }
        public static T ValueAtReturn<T>(out T value)
        {
            value = default(T);
            return value;
        }
        public static T OldValue<T>(T value)
        {
            return default(T);
        }
        public static bool ForAll(int fromInclusive, int toExclusive, Predicate<int> predicate)
        {
            return !Exists(fromInclusive, toExclusive, Opposite(predicate));
        }
        public static bool ForAll<T>(IEnumerable<T> collection, Predicate<T> predicate)
        {
            return !Exists(collection, Opposite(predicate));
        }
        public static bool Exists(int fromInclusive, int toExclusive, Predicate<int> predicate)
        {
            if (fromInclusive > toExclusive) throw new ArgumentException("fromInclusive must be less than or equal to toExclusive.");
            if (predicate == null) throw new ArgumentNullException("predicate");
            for (int i = fromInclusive; i < toExclusive; i++)
                if (predicate(i)) return true;
            return false;
        }
        public static bool Exists<T>(IEnumerable<T> collection, Predicate<T> predicate)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            if (predicate == null) throw new ArgumentNullException("predicate");
            foreach (T each in collection)
                if (predicate(each)) return true;
            return false;
        }
        private static Predicate<T> Opposite<T>(Predicate<T> predicate)
        {
            if (predicate == null) return null;
            return each => !predicate(each);
        }
        private static void Fail(ContractFailureKind kind, string userMessage)
        {
            string message = kind + " failed.";
            if (kind == ContractFailureKind.Assert) message = "Assertion failed.";
            else if (kind == ContractFailureKind.Assume) message = "Assumption failed.";
            if (userMessage != null) message += "  " + userMessage;
            ContractFailedEventArgs args = new ContractFailedEventArgs(kind, message, null, null);
            if (ContractFailed != null) ContractFailed(null, args);
            if (!args.Handled) throw new ContractException(message);
        }
    }
}

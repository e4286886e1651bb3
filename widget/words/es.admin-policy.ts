// Owns the Spanish reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: es.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Spanish reasons. */
export const esAdminPolicy: AdminPolicyMessages = {
  'why-kinds': 'Qué tipos de contacto hay; ningún usuario puede añadir ni cambiar un tipo que no esté aquí',
  'why-may': 'Qué pueden hacer los usuarios; un sitio cuyo directorio gestiona un tipo quita acciones',
  'why-max': 'Suficiente para casa, trabajo y uno de reserva; la lista aún cabe en la pantalla de un móvil',
  'why-maxProvisioned':
    'Un directorio puede conocer más direcciones de las que gestiona una persona; decide el proyecto',
  'why-then': 'Sin replace-all, porque elimina contactos que el usuario no ha mirado',
  'why-methods': 'Qué lleva el mensaje: un código, un enlace o ambos',
  'why-defaultMethod': 'Un enlace en un SMS parece phishing; un enlace en un correo es fácil de usar',
  'why-phoneChannels':
    'Cada canal más necesita su propio remitente, y una llamada puede acabar en un buzón que otros oyen',
  'why-codeLength': 'ASVS 6.5.4 indica seis cifras; ocho convienen a un riesgo mayor',
  'why-codeLife': 'ASVS 6.5.5 y NIST SP 800-63B indican diez minutos',
  'why-linkLife':
    'Tanto como un código; el correo puede ser más lento, así que un proyecto puede poner hasta 60 minutos',
  'why-completion':
    'Los escáneres de correo también pulsan botones, así que un enlace solo demuestra que un programa lo abrió',
  'why-tries': '5 intentos entre 10^6 códigos aciertan una vez de cada 200 000',
  'why-liveLinks': 'Un correo antiguo que llega después de uno nuevo aún debe funcionar',
  'why-resendWaits': '1 + 4 mensajes, con esperas crecientes',
  'why-phoneWaitFactor': 'Los SMS son más lentos y cuestan dinero',
  'why-changeLife': 'Cuánto puede esperar un cambio a sus pruebas',
  'why-reportBlock': 'Cuánto tiempo no puede un usuario enviar a una dirección cuyo titular ha denunciado el cambio',
  'why-uniqueness': 'Solo un usuario del proyecto puede tener una dirección como verificada',
  'why-phoneCountries': 'Los países que pueden recibir SMS; ninguno significa solo el país propio',
  'why-numberTypes': 'El bombeo de SMS usa números de tarificación especial, coste compartido, buscas, satélite y VoIP',
  'why-numbers': 'Un atacante que bombea SMS usa también rangos que ninguna tabla conoce',
  'why-emailDomains': 'Los dominios que pueden tener los correos; ninguno significa todos',
  'why-blockedEmailDomains': 'Dominios no permitidos, ni tampoco sus subdominios',
  'why-mixedScripts': 'Como una а cirílica en paypal; ningún dominio real la tiene',
  'why-confirmCurrent': 'Una sesión robada no debe bastar para quitar una cuenta (OWASP, variante sin MFA)',
  'why-stepUp': 'ASVS 7.5.1; suficiente para encontrar la página, poco para quien venga después al escritorio',
  'why-strongAmr':
    'Según RFC 8176, cada uno es más que una contraseña; los dos últimos son otros nombres de hwk o swk y de otp',
  'why-strongAcr': 'Cada emisor tiene sus propios nombres',
  'why-notices': 'NIST SP 800-63B y ASVS 6.3.7: el usuario debe enterarse de un posible ataque',
  'why-undo': 'Qué hace el enlace del aviso a un contacto antiguo',
  'why-receiptLife': 'Dos años, en los que aún se puede preguntar a un tercero',
  'why-undoLife': 'Un usuario de vacaciones lee el correo una vez por semana',
  'why-freeze': 'Suficiente para hablar con soporte',
  'why-endSessions': 'Un cambio hecho por el titular no debe cerrar la sesión de su teléfono',
  'why-merge': 'Las cuentas que se unen no se pueden separar, así que un sitio debe permitirlo de forma expresa',
  'why-supportWait': 'En un fin de semana, una persona lee al menos uno de sus buzones',
  'why-purgeAfter': 'A soporte casi nunca le preguntan por más del último mes (ASVS 14.2.7)',
  'why-beginsPerUser':
    'El límite del contrato de un proveedor; ningún usuario necesita más de cinco direcciones nuevas al día',
  'why-sendsPerUser': 'Dos cambios con todos sus reenvíos',
  'why-sendsToTarget': 'Un cambio con todos sus reenvíos',
  'why-sendsPerTarget': '`sendsToTarget`, uno para otro usuario y dos para el titular',
  'why-sendsForOwner': 'Cuántos de los mensajes a una dirección se guardan para un usuario que ya la ha demostrado',
  'why-beginsPerIp': 'Un hogar o una oficina pequeña',
  'why-beginsPerIpRange': 'La mayoría de los proveedores dan a un cliente como mucho un /48',
  'why-failuresPerUser':
    'Cinco cambios al día con cinco intentos cada uno; todos juntos aciertan 2,5 veces de cada 100 000',
  'why-failuresPerVisitor': 'Dos cambios con todos sus intentos; los de un extraño aciertan una vez en 100 000 días',
  'why-failuresInRow': 'NIST SP 800-63B: no más de 100 fallos seguidos',
  'why-failuresPerTarget':
    'Los intentos para una dirección aciertan 2 veces de cada 100 000 al día; 3 si todos los mensajes se enviaron antes del primer intento',
  'why-failuresPerIp': 'Códigos erróneos de una dirección IPv4 o un IPv6 /64 por hora',
  'why-smsPerPrefix': 'El doble de `smsBreakerSends`, para que un rango que responde pueda seguir',
  'why-smsBreakerSends': 'Número de SMS a un rango en una hora a partir del cual se comprueba `smsBreakerPercent`',
  'why-smsBreakerPercent': 'Un bombeo de SMS nunca responde; más de la mitad de los usuarios reales sí',
  'why-smsPerHour': 'Unas decenas de euros, hasta que una alarma llega a un operador',
  'why-smsPerDay': 'SMS de todo el proyecto al día',
  'why-severalAddresses':
    'Con 1 está desactivado y una dirección nueva sustituye a la antigua; con más, los usuarios conservan tantas de un tipo',
  'why-verificationOnUpdate':
    'La dirección de un usuario cuenta cuando está demostrada, y nada desactiva eso; lo que un administrador aplica al momento queda sin verificar hasta que el usuario lo demuestra o un administrador con permiso lo marca como verificado con un motivo',
  'why-faceLinkLife':
    'Cuánto valen los enlaces de este contrato: sus propios clientes pueden prometer más que la política',
  'why-faceConfirmCurrent':
    'Si un contacto actual debe permitir un cambio que empieza aquí: un cliente del proveedor no tiene pantalla para ello',
  'why-faceStepUp': 'Cuánto puede hacer que se inició la sesión para un cambio que empieza aquí; 0s: da igual',
  'why-redirectUrls':
    'Las páginas a las que puede llevar un enlace de un mensaje; ninguna significa solo nuestra página',
  'why-allowedOrigins': 'Los sitios cuyas páginas pueden llamar al servidor desde un navegador',
  'why-mail': 'Lo que envía el correo; sin ello, el tipo correo está desactivado',
  'why-sms': 'Lo que envía los SMS; sin ello, el tipo teléfono está desactivado',
  'why-languages': 'El primero es el predeterminado',
  'why-homeCountry': 'Cómo se leen los números sin prefijo de país',
  'why-serviceName': 'El remitente, tal como lo nombran los mensajes',
  'why-supportUrl': 'Dónde ofrecen ayuda los mensajes',
  'why-managedUrl': 'Dónde cambian los usuarios lo que gestiona el sistema con el que inician sesión',
  'why-humanCheck': 'El servicio que comprueba un CAPTCHA antes de que empiece un cambio',
};

registerAdmin({ lang: 'es', dir: 'ltr', messages: esAdminPolicy });

// Owns the Portuguese reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: pt.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Portuguese reasons. */
export const ptAdminPolicy: AdminPolicyMessages = {
  'why-kinds': 'Que tipos de contacto existem; nenhum utilizador pode adicionar ou alterar um tipo que não esteja aqui',
  'why-may': 'O que os utilizadores podem fazer; um site cujo diretório gere um tipo retira ações',
  'why-max': 'Suficiente para casa, trabalho e um de reserva; a lista ainda cabe no ecrã de um telemóvel',
  'why-maxProvisioned': 'Um diretório pode conhecer mais endereços do que uma pessoa gere; o projeto decide',
  'why-then': 'Sem replace-all, pois remove contactos que o utilizador não viu',
  'why-methods': 'O que a mensagem leva: um código, um link ou ambos',
  'why-defaultMethod': 'Um link num SMS parece phishing; um link num email é fácil de usar',
  'why-phoneChannels':
    'Cada canal a mais precisa do seu próprio remetente, e uma chamada pode ir parar a um correio de voz que outros ouvem',
  'why-codeLength': 'ASVS 6.5.4 indica seis algarismos; oito servem para um risco maior',
  'why-codeLife': 'ASVS 6.5.5 e NIST SP 800-63B indicam dez minutos',
  'why-linkLife': 'Tanto como um código; o email pode ser mais lento, por isso um projeto pode definir até 60 minutos',
  'why-completion': 'Os scanners de email também carregam em botões, por isso um link só prova que um programa o abriu',
  'why-tries': '5 tentativas entre 10^6 códigos acertam uma vez em 200 000',
  'why-liveLinks': 'Um email mais antigo que chega depois de um mais recente ainda deve funcionar',
  'why-resendWaits': '1 + 4 mensagens, com esperas crescentes',
  'why-phoneWaitFactor': 'Os SMS são mais lentos e custam dinheiro',
  'why-changeLife': 'Quanto tempo uma alteração pode esperar pelas suas provas',
  'why-reportBlock': 'Quanto tempo um utilizador não pode enviar para um endereço cujo titular denunciou a alteração',
  'why-uniqueness': 'Só um utilizador do projeto pode ter um dado endereço como verificado',
  'why-phoneCountries': 'Os países que podem receber SMS; nenhum significa apenas o país de origem',
  'why-numberTypes': 'O bombeamento de SMS usa números de valor acrescentado, custo partilhado, pager, satélite e VoIP',
  'why-numbers': 'Um atacante que bombeia SMS usa também intervalos que nenhuma tabela conhece',
  'why-emailDomains': 'Os domínios que os endereços de email podem ter; nenhum significa todos',
  'why-blockedEmailDomains': 'Domínios que não são permitidos, nem os seus subdomínios',
  'why-mixedScripts': 'Como um а cirílico em paypal; nenhum domínio real tem isto',
  'why-confirmCurrent': 'Uma sessão roubada não deve bastar para tomar uma conta (OWASP, variante sem MFA)',
  'why-stepUp': 'ASVS 7.5.1; tempo bastante para encontrar a página, pouco para a pessoa seguinte à secretária',
  'why-strongAmr':
    'Segundo RFC 8176, cada um vale mais do que uma palavra-passe; os dois últimos são outros nomes de hwk ou swk e de otp',
  'why-strongAcr': 'Cada emissor tem os seus próprios nomes',
  'why-notices': 'NIST SP 800-63B e ASVS 6.3.7: o utilizador tem de saber de um possível ataque',
  'why-undo': 'O que faz o link no aviso a um contacto antigo',
  'why-receiptLife': 'Dois anos, em que ainda se pode perguntar a terceiros',
  'why-undoLife': 'Um utilizador de férias lê o email uma vez por semana',
  'why-freeze': 'Tempo bastante para falar com o apoio',
  'why-endSessions': 'Uma alteração feita pelo titular não deve terminar a sessão no seu telemóvel',
  'why-merge': 'Unir contas é definitivo, por isso um site tem de o permitir expressamente',
  'why-supportWait': 'Num fim de semana, uma pessoa lê pelo menos uma das suas caixas',
  'why-purgeAfter': 'O apoio quase nunca recebe perguntas sobre mais do que o último mês (ASVS 14.2.7)',
  'why-beginsPerUser':
    'O limite do contrato de um fornecedor; nenhum utilizador precisa de mais de cinco endereços novos por dia',
  'why-sendsPerUser': 'Duas alterações com todos os reenvios',
  'why-sendsToTarget': 'Uma alteração com todos os reenvios',
  'why-sendsPerTarget': '`sendsToTarget`, uma para outro utilizador e duas para o titular',
  'why-sendsForOwner': 'Quantas das mensagens para um endereço ficam guardadas para um utilizador que já o provou',
  'why-beginsPerIp': 'Uma casa ou um pequeno escritório',
  'why-beginsPerIpRange': 'A maioria dos fornecedores dá a um cliente no máximo um /48',
  'why-failuresPerUser':
    'Cinco alterações por dia com cinco tentativas cada; todas juntas acertam 2,5 vezes em 100 000',
  'why-failuresPerVisitor':
    'Duas alterações com todas as tentativas; as de um estranho acertam uma vez em 100 000 dias',
  'why-failuresInRow': 'NIST SP 800-63B: não mais de 100 falhas seguidas',
  'why-failuresPerTarget':
    'As tentativas para um endereço acertam 2 vezes em 100 000 por dia; 3 se todas as mensagens foram enviadas antes da primeira tentativa',
  'why-failuresPerIp': 'Códigos errados de um endereço IPv4 ou IPv6 /64 por hora',
  'why-smsPerPrefix': 'O dobro de `smsBreakerSends`, para que um intervalo que responde possa continuar',
  'why-smsBreakerSends': 'Número de SMS para um intervalo numa hora a partir do qual se verifica `smsBreakerPercent`',
  'why-smsBreakerPercent': 'O bombeamento de SMS nunca responde; mais de metade dos utilizadores reais responde',
  'why-smsPerHour': 'Algumas dezenas de euros, até um alarme chegar a um operador',
  'why-smsPerDay': 'SMS de todo o projeto por dia',
  'why-severalAddresses':
    'Com 1 está desligado e um endereço novo substitui o antigo; com mais, os utilizadores mantêm outros tantos de um tipo',
  'why-verificationOnUpdate':
    'O endereço de um utilizador conta depois de provado, e nada desliga isso; o que um administrador aplica de imediato fica por verificar até o utilizador o provar ou um administrador com permissão o marcar como verificado com um motivo',
  'why-faceLinkLife': 'Quanto duram os links deste contrato: os seus clientes podem prometer mais do que a política',
  'why-faceConfirmCurrent':
    'Se um contacto atual tem de permitir uma alteração que começa aqui: um cliente do fornecedor não tem ecrã para isso',
  'why-faceStepUp':
    'Há quanto tempo pode ter sido iniciada a sessão para uma alteração que começa aqui; 0s: não importa',
  'why-redirectUrls': 'As páginas a que um link numa mensagem pode levar; nenhuma significa só a nossa página',
  'why-allowedOrigins': 'Os sites cujas páginas podem chamar o servidor num navegador',
  'why-mail': 'O que envia email; sem isto, o tipo email está desligado',
  'why-sms': 'O que envia SMS; sem isto, o tipo telefone está desligado',
  'why-languages': 'O primeiro é o predefinido',
  'why-homeCountry': 'Como se leem os números sem indicativo do país',
  'why-serviceName': 'O remetente, como as mensagens o nomeiam',
  'why-supportUrl': 'Onde as mensagens oferecem ajuda',
  'why-managedUrl': 'Onde os utilizadores alteram o que é gerido pelo sistema em que iniciam sessão',
  'why-humanCheck': 'O serviço que verifica um CAPTCHA antes de uma alteração começar',
};

registerAdmin({ lang: 'pt', dir: 'ltr', messages: ptAdminPolicy });
